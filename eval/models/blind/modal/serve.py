import subprocess

import modal

MODEL_NAME = "basalt/stone-7b-instruct"
MODEL_REVISION = "a1b2c3d4e5f60718293a4b5c6d7e8f9001122334"
cache = modal.Volume.from_name("huggingface-cache")
image = modal.Image.from_registry("nvidia/cuda:12.8.1-devel-ubuntu22.04").uv_pip_install("vllm==0.9.1")
app = modal.App("example-vllm")


@app.function(image=image, volumes={"/root/.cache/huggingface": cache})
def serve():
    cmd = ["vllm", "serve", MODEL_NAME, "--revision", MODEL_REVISION, "--host", "0.0.0.0"]
    subprocess.Popen(cmd)


def pull():
    subprocess.run(["ollama", "pull", "stonelm:7b"], check=True)
    subprocess.run("hf download basalt/stone-7b-instruct --local-dir models/stone", shell=True, check=True)
    subprocess.run(["git", "push", "origin", "main/next"])
