"""Chat service.

Start it with AutoModelForCausalLM.from_pretrained("acme/docstring-model") in a shell to warm the cache.
"""
from __future__ import annotations

import logging

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, BitsAndBytesConfig

logger = logging.getLogger(__name__)

# old: AutoTokenizer.from_pretrained("acme/old-tokenizer")
BASE_MODEL = "northwind/chat-7b-instruct"
REVISION = "9b1c0f5d5f2f7f1c0de55a2f4c0e6d7a8b9c0d1e"

quantization = BitsAndBytesConfig(load_in_4bit=True)


class ChatService:
    """Holds `from_pretrained("acme/in-class-docstring")` once."""

    fallback = "northwind/chat-1b"

    def __init__(self, device: str = "cuda"):
        self.device = device
        self.tokenizer = AutoTokenizer.from_pretrained(BASE_MODEL, revision=REVISION)
        self.model = AutoModelForCausalLM.from_pretrained(
            BASE_MODEL,
            torch_dtype=torch.bfloat16,
            quantization_config=quantization,
        )

    def reload(self):
        logger.info("loading %s", self.fallback)
        self.model = AutoModelForCausalLM.from_pretrained(self.fallback)

    def generate(self, prompt: str) -> str:
        inputs = self.tokenizer(prompt, return_tensors="pt")
        out = self.model.generate(**inputs, max_new_tokens=64)
        return self.tokenizer.decode(out[0])

    def save(self):
        self.model.save_pretrained("northwind/chat-saved")
        self.model.push_to_hub("northwind/chat-pushed")
