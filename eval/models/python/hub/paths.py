import duckdb
import pandas as pd
import polars as pl
from huggingface_hub import HfFileSystem

fs = HfFileSystem()
frame = pd.read_parquet("hf://datasets/delta/tables/train.parquet")
lazy = pl.scan_parquet("hf://datasets/delta/tables@refs/train.parquet")
rows = duckdb.sql("SELECT * FROM 'hf://datasets/delta/queries/*.parquet' LIMIT 5")
model = fs.open("hf://delta/weights/model.bin", "rb")
SOURCE = "hf://datasets/delta/constant/a.csv"
csv = pd.read_csv(SOURCE)
web = pd.read_csv("https://hf.co/datasets/delta/web/resolve/main/a.csv")
frame.to_parquet("hf://datasets/delta/written/out.parquet")
local = pd.read_csv("data/local.csv")
other = pd.read_csv("https://files.example/data/a.csv")
print("see hf://datasets/delta/printed")
