import litellm
import ollama
from langchain.chat_models import init_chat_model
from langchain_ollama import ChatOllama, OllamaEmbeddings
from litellm import completion

ollama.pull("llama3.2:3b")
reply = ollama.chat(model="mistral", messages=[{"role": "user", "content": "a/b"}])
text = ollama.generate("copper/custom:latest", prompt="hello/world")
pinned = ollama.pull("hf.co/copper/gguf-model:Q4_K_M")
client = ollama.Client(host="http://localhost:11434")
answer = client.chat(model="qwen2.5", messages=[])
chat = ChatOllama(model="phi3:mini", temperature=0)
embeddings = OllamaEmbeddings(model="nomic-embed-text")
one = completion(model="ollama/llama3", messages=[])
two = completion(model="huggingface/copper/chat-7b", messages=[])
three = litellm.completion(model="hosted_vllm/copper/chat-8b", api_base="http://localhost:8000", messages=[])
four = completion(model="gpt-4o", messages=[])
five = completion(model="anthropic/claude-sonnet", messages=[])
six = completion(model="openrouter/meta-llama/llama-3-70b", messages=[])
seven = init_chat_model("ollama:gemma2")
eight = init_chat_model("gpt-4o-mini", model_provider="openai")
nine = init_chat_model("anthropic:claude-haiku")
