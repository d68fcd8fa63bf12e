import lmdeploy
import mlx_lm
import onnxruntime as ort
import sglang as sgl
from faster_whisper import WhisperModel
from gpt4all import GPT4All
from llama_cpp import Llama
from ctransformers import AutoModelForCausalLM
from unsloth import FastLanguageModel
import whisper

engine = sgl.Engine(model_path="zinc/sg-8b")
pipe = lmdeploy.pipeline("zinc/lm-8b")
model, tokenizer = mlx_lm.load("zinc/mlx-4bit")
ears = WhisperModel("large-v3", device="cuda")
named = WhisperModel("zinc/whisper-ct2")
llama = Llama.from_pretrained(repo_id="zinc/gguf", filename="*Q4_K_M.gguf")
local = Llama(model_path="./models/local.gguf")
ct = AutoModelForCausalLM.from_pretrained("zinc/ct-gguf", model_file="q4.gguf")
fast, tok = FastLanguageModel.from_pretrained(model_name="zinc/unsloth-4bit", max_seq_length=2048)
session = ort.InferenceSession("model.onnx")
base = whisper.load_model("base")
gpt = GPT4All("orca-mini.gguf")
text = whisper.transcribe(base, "audio/a.wav")
