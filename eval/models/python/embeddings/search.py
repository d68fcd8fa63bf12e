from sentence_transformers import CrossEncoder, SentenceTransformer, SparseEncoder, util
from langchain_huggingface import HuggingFaceEmbeddings, HuggingFaceEndpoint, HuggingFacePipeline
from llama_index.embeddings.huggingface import HuggingFaceEmbedding
from fastembed import TextEmbedding
from FlagEmbedding import BGEM3FlagModel, FlagReranker

short = SentenceTransformer("all-MiniLM-L6-v2")
full = SentenceTransformer("pebble/embed-de", revision="a1b2c3d4e5f60718293a4b5c6d7e8f9001122334", trust_remote_code=True)
keyword = SentenceTransformer(model_name_or_path="pebble/embed-en")
early = SentenceTransformer("bert-base-uncased")
cross = CrossEncoder("pebble/reranker")
sparse = SparseEncoder("pebble/splade")
local = SentenceTransformer("./models/embed")
chain = HuggingFaceEmbeddings(model_name="pebble/lc-embed", model_kwargs={"device": "cpu"})
bare = HuggingFaceEmbeddings(model_name="paraphrase-MiniLM-L3-v2")
index = HuggingFaceEmbedding(model_name="pebble/li-embed")
endpoint = HuggingFaceEndpoint(repo_id="pebble/endpoint", task="text-generation")
pipe = HuggingFacePipeline.from_model_id(model_id="pebble/pipe", task="text-generation")
fast = TextEmbedding("pebble/fast-small")
fast_default = TextEmbedding()
flag = BGEM3FlagModel("pebble/m3", use_fp16=True)
rank = FlagReranker("pebble/flag-rerank")
scores = util.cos_sim(short.encode("a/b"), full.encode("c/d"))
pairs = cross.predict([("who/what", "when/where")])
