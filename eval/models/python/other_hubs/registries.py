import kagglehub
import mlflow
import mlflow.pyfunc
import wandb
from modelscope import AutoModel, snapshot_download
from modelscope.pipelines import pipeline

model_dir = snapshot_download("tundra/qwen-chat", revision="master")
model = AutoModel.from_pretrained("tundra/auto")
pipe = pipeline("text-generation", model="tundra/pipe")
k = kagglehub.model_download("tundra/gemma/pyTorch/2b/1")
d = kagglehub.dataset_download("tundra/houses")
m = mlflow.pyfunc.load_model("models:/churn/3")
n = mlflow.sklearn.load_model(model_uri="models:/churn@champion")
o = mlflow.pytorch.load_model("runs:/0a1b2c3d/model")
run = wandb.init(project="tundra/project", job_type="eval")
art = run.use_artifact("tundra/project/weights:v4", type="model")
best = run.use_model("tundra/project/best:latest")
mlflow.log_artifact("out/model.pkl")
mlflow.set_experiment("tundra/experiment")
run.log_model("out/m", name="tundra/logged")
mlflow.register_model("runs:/0a1b/model", "churn")
wandb.log({"acc/train": 0.5})
