from vllm import LLM, AsyncEngineArgs, EngineArgs, SamplingParams
from vllm.lora.request import LoRARequest

MODEL = "cobalt/instruct-8b"

llm = LLM(model=MODEL, tokenizer="cobalt/instruct-tokenizer", revision="v2", trust_remote_code=True)
small = LLM("cobalt/instruct-1b")
engine = AsyncEngineArgs(model="cobalt/async-8b", max_model_len=4096)
plain = EngineArgs(model="cobalt/plain-8b", quantization="awq")
local = LLM(model="/models/instruct")
params = SamplingParams(temperature=0.2, stop=["a/b"])
out = llm.generate(["compare cats/dogs"], params)
request = LoRARequest("sql/adapter", 1, "/adapters/sql")
