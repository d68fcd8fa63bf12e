import os
import pickle
from contextlib import asynccontextmanager

import torch
from fastapi import FastAPI
from openai import OpenAI
from sentence_transformers import CrossEncoder, SentenceTransformer
from transformers import AutoModelForSequenceClassification, AutoTokenizer, pipeline

from .config import Settings, get_settings

MODEL_DIR = os.getenv("MODEL_DIR", "models/toxicity")
SENTIMENT = os.environ.get("SENTIMENT_MODEL") or "fjordlab/tone-small"
settings = Settings()


@asynccontextmanager
async def lifespan(app: FastAPI):
    app.state.embedder = SentenceTransformer("quarry-ai/slate-embed-s", device="cpu")
    app.state.tone = pipeline("sentiment-analysis", model=SENTIMENT, device=-1)
    app.state.ner = pipeline(
        task="ner",
        model="fjordlab/names-base",
        revision="4f2a9c1",
    )
    app.state.local = AutoTokenizer.from_pretrained(MODEL_DIR)
    yield


app = FastAPI(title="search/rag", lifespan=lifespan)
client = OpenAI(base_url="http://llm:8000/v1", api_key="none")


@app.post("/v1/answer")
def answer(question: str):
    reply = client.chat.completions.create(model="quarry-ai/chat-8b", messages=[])
    return {"answer": reply, "type": "text/plain"}


def load_classifier(name: str = "fjordlab/toxicity-v2"):
    tokenizer = AutoTokenizer.from_pretrained(name)
    model = AutoModelForSequenceClassification.from_pretrained(name, revision="v2.1", trust_remote_code=True)
    return tokenizer, model


def load_reranker(config):
    return CrossEncoder(config["reranker"])
