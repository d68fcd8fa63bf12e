#!/bin/bash
MODEL="acme-ai/maple-70b"
REV=92a3b4c5d6e7f8091a2b3c4d5e6f708192031425
vllm serve "$MODEL" --revision "$REV" --tokenizer acme-ai/maple-tokenizer --trust-remote-code
vllm serve acme-ai/maple-7b --enable-lora --lora-modules sql=acme-ai/sql-lora math=./math
vllm serve /models/local
python3 -m vllm.entrypoints.openai.api_server --model north-lab/birch-3b --speculative-config '{"model": "north-lab/birch-draft", "num_speculative_tokens": 5}'
python -m sglang.launch_server --model-path acme-ai/otter-8b --port 30000
text-generation-launcher --model-id acme-ai/maple-7b --revision refs/pr/1
text-embeddings-router --model-id acme-ai/mini-embed
lmdeploy serve api_server acme-ai/otter-8b --server-port 23333
llama-server -hfr acme-ai/maple-7b-GGUF -hff maple.Q4.gguf
llama-cli -mu https://models.acme.example/otter.gguf -p "acme/prompt"
llama-server -m models/local.gguf
mlx_lm.generate --model mlx-acme/maple-4bit --prompt "x/y"
python -m mlx_lm.lora --model mlx-acme/birch-4bit --train
local-ai run huggingface://acme-ai/maple-7b-GGUF/maple.gguf
local-ai run ollama://gemma3:4b
docker run --gpus all -p 8000:8000 vllm/vllm-openai:v0.9.0 --model acme-ai/maple-7b
docker run acme/app:1 --model acme-ai/not-a-server
uvx vllm serve acme-ai/uvx-served
lm_eval --model hf --model_args pretrained=acme-ai/maple-7b,revision=v1,trust_remote_code=True --tasks arc
ollama pull "$NOBODY_KNOWS"
