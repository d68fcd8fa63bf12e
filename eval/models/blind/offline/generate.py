"""Example: `python generate.py --model basalt/stone-7b`."""
from vllm import LLM, EngineArgs, SamplingParams
from vllm.lora.request import LoRARequest
from huggingface_hub import hf_hub_download, snapshot_download

# llm = LLM(model="basalt/old")
model_name = "basalt/stone-vision-7b"
llm = LLM(model=model_name, tokenizer_mode="auto", max_model_len=4096)
arctic = LLM(model="snowdrift/drift-instruct",
             quantization="deepspeedfp",
             trust_remote_code=True)
engine_args = EngineArgs(model="basalt/stone-7b", revision="stable", enable_lora=True)
lora_path = snapshot_download(repo_id="snowdrift/sql-lora")
request = LoRARequest("sql", 1, lora_path)
speculative = LLM(
    model="basalt/stone-7b",
    speculative_config={"model": "basalt/stone-0.5b", "num_speculative_tokens": 5},
)
weights = hf_hub_download("basalt/stone-7b-GGUF", "stone.Q4_K_M.gguf", revision="main")
picture = "https://hf.co/datasets/basalt/pictures/resolve/main/dog.png"
sampling = SamplingParams(stop=["</s>", "a/b"])
