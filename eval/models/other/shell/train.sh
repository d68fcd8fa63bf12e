export HF_ENDPOINT=https://hub.acme.example
accelerate launch --num_processes 4 train.py \
  --model_name_or_path acme-ai/maple-7b \
  --dataset_name acme-ai/leaves \
  --output_dir runs/maple \
  --hub_model_id acme-ai/maple-tuned
torchrun --nproc_per_node 8 scripts/run_clm.py --model_name_or_path=north-lab/birch-3b --model_revision v2 --dataset_name wikitext
python train_dreambooth.py --pretrained_model_name_or_path acme-ai/tulip-xl --instance_data_dir data/tulips
deepspeed finetune.py --base_model acme-ai/otter-8b --adapter_name_or_path ./out
python eval.py --model openai/gpt-4o --split test
python eval.py --model checkpoints/best
python serve.py --base_model ./models/base
llamafactory-cli train --model_name_or_path rivermind/otter-8b
trl sft --model_name_or_path acme-ai/maple-1b --dataset_name acme-ai/chat
rsync -a acme/app server:/srv
gh repo clone acme/app
npm install acme/package
