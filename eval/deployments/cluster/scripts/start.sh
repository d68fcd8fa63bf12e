#!/bin/sh
# docker run -p 7860:7860 langflowai/langflow:0.9.0
docker run -d \
  --name flow \
  -p 7860:7860 \
  -v /var/run/docker.sock:/var/run/docker.sock \
  -v data:/app/langflow \
  -e LANGFLOW_AUTO_LOGIN=true \
  -e LANGFLOW_LOG_LEVEL=info \
  --privileged \
  langflowai/langflow:latest
docker run --rm -it alpine:3.20 true
ngrok http 7860
echo "docker run -p 1:1 n8nio/n8n"
ollama pull llama3
