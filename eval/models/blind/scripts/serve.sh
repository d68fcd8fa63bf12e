#!/usr/bin/env bash
set -euo pipefail
MODEL="${MODEL:-basalt/stone-VL-3b}"
LOG_PATH="${LOG_PATH:-./logs}"
DRAFT=basalt/stone-0.5b

CUDA_VISIBLE_DEVICES=0 vllm serve "$MODEL" \
    --max-model-len 32768 \
    --speculative-config "{\"model\": \"$DRAFT\", \"num_speculative_tokens\": 3}" > "$LOG_PATH/out/serve.log" 2>&1 &

vllm bench serve \
    --model               "$MODEL" \
    --dataset-name        hf \
    --dataset-path        quarry-ai/Arena-Chat \
    --seed 0
python3 -m sglang.launch_server --model-path basalt/stone-7b-instruct --tp 2 &
docker exec -it ollama ollama pull stonelm:7b
docker run --gpus all -p 8080:80 -v $PWD/data:/data registry.example/huggingface/text-generation-inference:3.3 --model-id basalt/stone-7b-instruct --revision v2
docker run --rm -e MODEL_ID=quarry-ai/slate-embed-m registry.example/huggingface/text-embeddings-inference:1.7
curl -s http://localhost:11434/api/pull -d '{"name": "slate-embed-text"}'
curl -s http://localhost:8000/v1/completions -d '{"model": "basalt/stone-VL-3b", "prompt": "a/b"}'
for m in basalt/stone-1b basalt/stone-3b; do
  hf download "$m" --exclude "original/*"
done
lm_eval --model hf \
    --model_args pretrained="basalt/stone-7b",dtype=bfloat16 \
    --tasks mgsm_en_cot_en,ifeval --output_path results/stone
gh pr create --repo fjordlab/service --base main/next
rsync -a models/ host:/srv/models/stone
git checkout feature/model
