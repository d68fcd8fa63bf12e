from langchain.chat_models import init_chat_model
from langchain_huggingface import HuggingFaceEmbeddings, HuggingFaceEndpoint
from langchain_ollama import ChatOllama, OllamaEmbeddings
from langchain_openai import ChatOpenAI
from llama_index.embeddings.huggingface import HuggingFaceEmbedding
import litellm
import ollama

llm = ChatOllama(model="stonelm:7b", temperature=0)
embed = OllamaEmbeddings(model="slate-embed-text")
dense = HuggingFaceEmbeddings(model_name="quarry-ai/slate-embed-m", model_kwargs={"trust_remote_code": True})
remote = HuggingFaceEndpoint(repo_id="basalt/stone-7b-instruct", task="text-generation")
index = HuggingFaceEmbedding(model_name="quarry-ai/slate-embed-s")
hosted = ChatOpenAI(model="anthropic/claude-sonnet-4", base_url="https://openrouter.example/api/v1")
chosen = init_chat_model("openai:gpt-4.1")
answer = litellm.completion(model="ollama/stonelm", messages=[], api_base="http://localhost:11434")
other = litellm.completion(model="groq/llama-3.1-8b-instant", messages=[])
reply = ollama.chat(model="deepstone-r1:1.5b", messages=[{"role": "user", "content": "and/or"}])
