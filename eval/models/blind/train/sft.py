import argparse
from dataclasses import dataclass, field
from typing import Optional

from datasets import concatenate_datasets, load_dataset
from peft import LoraConfig, PeftModel
from transformers import AutoModelForCausalLM, AutoTokenizer, HfArgumentParser
from trl import SFTConfig, SFTTrainer


@dataclass
class ScriptArguments:
    model_name_or_path: Optional[str] = field(
        default="basalt/stone-3b", metadata={"help": "the base model, e.g. basalt/stone-7b"}
    )
    dataset_name: str = field(default="basalt/instruct-mix", metadata={"help": "dataset"})
    output_dir: str = field(default="outputs/sft")


parser = HfArgumentParser((ScriptArguments,))
(args,) = parser.parse_args_into_dataclasses()

SOURCES = ["basalt/recipes", "basalt/essays"]
parts = [load_dataset(one, split="train") for one in SOURCES]
extra = load_dataset("json", data_files="data/extra.jsonl")["train"]
squad = load_dataset("rajah/quad", "plain_text", split="train[:1%]", revision="refs/convert/parquet")
train = load_dataset(args.dataset_name, split="train")

model = AutoModelForCausalLM.from_pretrained(args.model_name_or_path)
model = PeftModel.from_pretrained(model, "basalt/stone-3b-lora-warm", is_trainable=True)
tokenizer = AutoTokenizer.from_pretrained("basalt/stone-3b", revision="0c1f2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b")

trainer = SFTTrainer(
    model="basalt/stone-1b",
    args=SFTConfig(output_dir="outputs/stone-1b", hub_model_id="me/stone-1b-sft"),
    train_dataset=train,
    peft_config=LoraConfig(task_type="CAUSAL_LM", target_modules=["q_proj", "v_proj"]),
)
trainer.push_to_hub("me/stone-1b-sft")
print("see https://wandb.ai/basalt/runs")
