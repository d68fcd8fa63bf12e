from dataclasses import dataclass, field
from typing import Optional

from datasets import load_dataset
from transformers import AutoModelForCausalLM, AutoTokenizer, HfArgumentParser
from trl import DPOTrainer, GRPOTrainer, SFTConfig, SFTTrainer


@dataclass
class ScriptSettings:
    model_name: Optional[str] = field(default="quarry/policy-1b", metadata={"help": "e.g. quarry/other"})
    dataset_name: str = "quarry/preferences"
    output: str = "out/dpo"


parser = HfArgumentParser(ScriptSettings)
script_args = parser.parse_args_into_dataclasses()[0]
model = AutoModelForCausalLM.from_pretrained(script_args.model_name)
tokenizer = AutoTokenizer.from_pretrained(script_args.model_name)
dataset = load_dataset(script_args.dataset_name)
sft = SFTTrainer(model="quarry/sft-start", train_dataset=dataset, args=SFTConfig(output_dir="out/sft"))
dpo = DPOTrainer(model=model, ref_model="quarry/reference", train_dataset=dataset)
grpo = GRPOTrainer("quarry/grpo-start", reward_funcs="quarry/reward-model", train_dataset=dataset)
sft.train()
