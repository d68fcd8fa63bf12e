import urllib.request

import gdown
import gradio as gr
import onnx
import requests
from kernels import get_kernel
from smolagents import Agent, CodeAgent, Tool, TransformersModel, load_tool

WEIGHTS = "https://files.example/models/unet.safetensors"

urllib.request.urlretrieve(WEIGHTS, "unet.safetensors")
r = requests.get("https://files.example/models/voice.onnx", timeout=30)
h = requests.get("https://hf.co/flint/raw/resolve/main/w.bin")
p = requests.get("https://api.example/v1/items")
q = requests.get("https://files.example/logo.png")
gdown.download("https://drive.example/uc?id=1AbCdEf", "w.pt")
demo = gr.load("models/flint/classifier")
other = gr.load("spaces/flint/demo")
kernel = get_kernel("flint/activation")
tool = Tool.from_hub("flint/tool", trust_remote_code=True)
agent = Agent.from_hub("flint/agent", trust_remote_code=True)
loaded = load_tool("flint/loaded-tool", trust_remote_code=True)
engine = TransformersModel(model_id="flint/agent-model")
net = onnx.hub.load("resnet50", repo="flint/models:main")
graph = onnx.load("out/model.onnx")
gr.Interface(fn=demo, inputs="text", outputs="label")
agent.push_to_hub("flint/agent-copy")
