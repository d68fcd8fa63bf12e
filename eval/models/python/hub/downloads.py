from huggingface_hub import HfApi, InferenceClient, create_repo, hf_hub_download, hf_hub_url, snapshot_download, upload_file

REPO = "bakery/files"
COMMIT = "0f1e2d3c4b5a69788796a5b4c3d2e1f001122334"

path = hf_hub_download(repo_id=REPO, filename="model.safetensors", revision=COMMIT)
config = hf_hub_download("bakery/config", "config.json")
data = hf_hub_download("bakery/data", "train.csv", repo_type="dataset")
space = snapshot_download(repo_id="bakery/demo", repo_type="space", allow_patterns=["*.py"])
whole = snapshot_download("bakery/whole", revision="refs/pr/4")
url = hf_hub_url("bakery/url", "a.bin")
api = HfApi()
folder = api.snapshot_download("bakery/by-api")
client = InferenceClient(model="bakery/hosted")
create_repo("bakery/new-repo")
upload_file(path_or_fileobj="a.bin", path_in_repo="a.bin", repo_id="bakery/uploaded")
api.delete_repo(repo_id="bakery/deleted")
api.upload_folder(folder_path="out", repo_id="bakery/folder")
api.create_commit(repo_id="bakery/commits", operations=[])
