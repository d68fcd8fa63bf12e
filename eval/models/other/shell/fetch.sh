#!/usr/bin/env bash
set -euo pipefail
# hf download comment/only
hf download acme-ai/maple-7b --revision 0123456789abcdef0123456789abcdef01234567
hf download acme-ai/maple-7b-GGUF maple.Q4_K_M.gguf --local-dir models
hf download --repo-type dataset acme-ai/leaves --include "*.parquet"
hf download hf://north-lab/birch-3b
huggingface-cli download --quiet acme-ai/otter-8b config.json
hf upload acme-ai/uploads ./model
hf repo create acme-ai/new
hf auth login
git clone https://hf.co/acme-ai/maple-7b
git clone -b v2 --depth 1 https://hf.co/spaces/acme-ai/demo
git clone git@hf.co:acme-ai/otter-8b
git clone https://github.com/acme/app
git lfs clone https://hf.co/datasets/acme-ai/words
wget -q https://hf.co/acme-ai/leaf/resolve/main/leaf.onnx -O leaf.onnx
wget https://hf.co/acme-ai/leaf
curl -fsSL -o w.pth "https://models.acme.example/w.pth?download=1"
curl -fsSL https://install.acme.example/install.sh | sh
aria2c --checksum=sha-256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 https://models.acme.example/x.gguf
ollama pull llama3.2
ollama run acme/poet:latest "write acme/poem"
ollama create own -f Modelfile
ollama list
docker model pull ai/smollm2:135M
docker model run hf.co/acme-ai/maple-7b-GGUF "hello"
docker pull acme/app:1
modelscope download --model AcmeAI/maple-7b --revision master
modelscope download --dataset AcmeAI/leaves
kaggle datasets download -d acme/leaf-images
kaggle models instances versions download acme/maple/pyTorch/7b-it/2
kaggle competitions download -c leaf-classification
python -m spacy download en_core_web_sm
dvc get https://github.com/acme/registry models/otter.onnx --rev v1.2
dvc get https://github.com/acme/registry data/train.csv
kit pull ghcr.io/acme-ai/maple-kit:1.0
oras pull ghcr.io/acme-ai/maple-model:1.0
oras pull ghcr.io/acme/charts:1.0
aws s3 cp s3://acme-data/models/maple.safetensors .
aws s3 cp s3://acme-data/reports/year.csv .
aws s3 cp ./model.safetensors s3://acme-data/models/
gsutil -m cp -r gs://acme-data/checkpoints/birch ./birch
lms get acme-ai/maple-7b-GGUF
