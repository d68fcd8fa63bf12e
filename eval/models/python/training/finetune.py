import argparse
import os

from datasets import load_dataset
from peft import AutoPeftModelForCausalLM, LoraConfig, PeftConfig, PeftModel
from transformers import AutoModelForCausalLM, AutoTokenizer, Trainer, TrainingArguments


def parse_args():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model-name-or-path", type=str, default="orchard/base-3b")
    parser.add_argument("--dataset", default="orchard/instructions", help="e.g. orchard/other-data")
    parser.add_argument("--output_dir", default="runs/exp1")
    parser.add_argument("--adapter")
    return parser.parse_args()


args = parse_args()
data = load_dataset(args.dataset, split="train")
tokenizer = AutoTokenizer.from_pretrained(args.model_name_or_path)
model = AutoModelForCausalLM.from_pretrained(args.model_name_or_path, use_safetensors=True)
config = PeftConfig.from_pretrained("orchard/adapter-v1")
model = PeftModel.from_pretrained(model, "orchard/adapter-v1", revision="epoch-3")
merged = AutoPeftModelForCausalLM.from_pretrained("orchard/adapter-v2")
eval_data = load_dataset(os.environ.get("EVAL_DATASET", "orchard/eval-set"), revision="2.0")
lora = LoraConfig(task_type="CAUSAL_LM", target_modules=["q_proj"])

training = TrainingArguments(output_dir=args.output_dir, hub_model_id="orchard/to-push")
trainer = Trainer(model=model, args=training, train_dataset=data)
trainer.train(resume_from_checkpoint="runs/exp1/checkpoint-100")
trainer.push_to_hub("orchard/pushed")
