#!/bin/bash
gh repo clone acme/app
gh run list --repo acme/app
docker pull acme/app:1
docker run acme/app --model acme/inner
docker build -t acme/app .
kubectl apply -f acme/app.yaml
npm install acme/app
git clone https://github.com/acme/app
git checkout origin/main
git push origin acme/branch
python manage.py migrate --settings acme/settings
python report.py --model gpt-4o --output out/report
python report.py --model anthropic/claude-3-opus
python train.py --output_dir acme/out --logging_dir runs/logs
python train.py --model_name_or_path ./local --dataset_name ./data
python train.py --model_name_or_path "$1"
python train.py --config acme/config
cp acme/model.safetensors /srv/
tar xf model.safetensors.tar
curl -sSL https://acme.example/app/v1.tar.gz | tar xz
curl https://api.acme.example/v1/models/acme/maple
wget https://acme.example/page.html
wget https://hf.co/docs/transformers
aws s3 ls s3://acme-data/models/
aws s3 cp report.csv s3://acme-data/models/report.csv
gsutil ls gs://acme-data
ollama serve
ollama list
ollama rm llama3.2
ollama show llama3.2
ollama create acme/own -f Modelfile
hf auth whoami
hf upload acme-ai/maple .
hf cache scan
huggingface-cli login
vllm --version
vllm serve ./models/local
llama-server -m ./maple.gguf
kaggle competitions list
modelscope login
helm install acme/chart
terraform init acme/module
dvc pull models/maple.dvc
oras pull ghcr.io/acme/helm/chart:1
echo "hf download acme-ai/echoed"
echo "vllm serve acme-ai/echoed"
# ollama pull commented
: hf download acme-ai/ignored
cat <<DOC
hf download acme-ai/documented
DOC
