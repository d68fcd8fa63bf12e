#!/usr/bin/env bash
set -euo pipefail

image="ghcr.io/open-webui/open-webui"
# docker run -d -p 3000:8080 ghcr.io/open-webui/open-webui:main

docker stop open-webui || true
docker run -d --name open-webui \
  -p 3000:8080 \
  -v open-webui:/app/backend/data \
  -e WEBUI_AUTH=False \
  --add-host=host.docker.internal:host-gateway \
  --restart always \
  ghcr.io/open-webui/open-webui:main

docker run -d --gpus=all -v ollama:/root/.ollama -p 127.0.0.1:11434:11434 --name ollama ollama/ollama:0.18.0
docker run --rm -v "$PWD:/work" alpine:3.20 ls /work
docker exec ollama ollama pull llama3.2
