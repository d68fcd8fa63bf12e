/** Words of texts that may start a service; a cheap look at a whole file. */
export const mentionsStart = (text: string): boolean =>
  /\b(?:docker|podman|nerdctl|finch)\s[^\n]{0,200}\b(?:run|create)\b/.test(text) ||
  /\b(?:langflow|flowise|n8n|ollama|vllm|sglang|litellm|ray|mlflow|jupyter|marimo|xinference|lmdeploy|llama-server|chroma|prefect|tritonserver|torchserve|text-generation-launcher|open-webui|letta|bentoml|openllm|streamlit|gradio|chainlit|local-ai|start-notebook|ngrok|cloudflared|localtunnel|zrok|localhost\.run)\b/i.test(
    text,
  )
