import datasets
import evaluate
from datasets import load_dataset, load_dataset_builder, load_from_disk

squad = load_dataset("squad")
wiki = load_dataset("meadow/wiki-de", "20240101", split="train")
builder = load_dataset_builder("meadow/news")
remote = datasets.load_dataset(path="meadow/scripts", trust_remote_code=True)
table = load_dataset("csv", data_files="data/train.csv")
images = load_dataset("imagefolder", data_dir="data/images")
rows = load_dataset("json", data_files={"train": "https://hf.co/datasets/meadow/raw/resolve/main/train.jsonl"})
parquet = load_dataset("parquet", data_files="hf://datasets/meadow/parquet@v2/train-0001.parquet")
text = load_dataset("text", data_files="https://files.example/corpus.txt")
kept = load_from_disk("meadow/on-disk")

accuracy = evaluate.load("accuracy")
glue = evaluate.load("glue", "mrpc")
custom = evaluate.load("meadow/exact-match")
both = evaluate.combine(["f1", "precision"])
squad.push_to_hub("meadow/squad-copy")
squad.save_to_disk("meadow/squad-disk")
