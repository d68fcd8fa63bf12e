import os

from fastapi import FastAPI
from huggingface_hub import AsyncInferenceClient
from optimum.onnxruntime import ORTModelForSequenceClassification
from setfit import SetFitModel
from transformers import AutoTokenizer

app = FastAPI(title="tern/service")
MODELS = [
    ("intent", "tern/intent", "v3"),
    ("topic", "tern/topic", "v4"),
]
HUB = {"client": AsyncInferenceClient("tern/async-hosted")}


@app.get("/models/{owner}/{name}")
async def model(owner: str, name: str):
    return {"id": f"{owner}/{name}", "kind": "tern/never"}


loaded = {
    key: ORTModelForSequenceClassification.from_pretrained(name, file_name="model.onnx")
    for key, name, _ in MODELS
}
few = SetFitModel.from_pretrained("tern/few-shot")
token = os.environ["TOKEN"]
tokenizer = AutoTokenizer.from_pretrained(os.environ["TOKENIZER"])
with_token = AutoTokenizer.from_pretrained("tern/private", token=token, cache_dir="cache/hf")
