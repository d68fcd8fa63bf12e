from anthropic import Anthropic
from openai import OpenAI
from langchain_openai import ChatOpenAI, OpenAIEmbeddings
from groq import Groq
import replicate
import transformers

client = OpenAI(base_url="https://router.example/v1")
a = client.chat.completions.create(model="gpt-4o", messages=[])
b = Anthropic().messages.create(model="claude-sonnet-4", max_tokens=10, messages=[])
c = ChatOpenAI(model="gpt-4o-mini")
d = OpenAIEmbeddings(model="text-embedding-3-small")
e = client.chat.completions.create(model="meta-llama/llama-3-70b-instruct", messages=[])
f = Groq().chat.completions.create(model="openai/gpt-oss-20b", messages=[])
g = replicate.run("stability/sdxl:39ed52f2a78e934b3ba6e2a89f5b1c712de7dfea535525255b1aa35c5565e08b")
h = ChatOpenAI(model="google/gemini-pro", base_url="https://router.example/v1")
