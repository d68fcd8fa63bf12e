from config import DATASET, MODEL_ID, Models, settings
import config as cfg
from datasets import load_dataset
from sentence_transformers import CrossEncoder
from transformers import AutoModel, AutoTokenizer

model = AutoModel.from_pretrained(MODEL_ID)
tokenizer = AutoTokenizer.from_pretrained(cfg.MODEL_ID)
data = load_dataset(DATASET)
small = AutoModel.from_pretrained(Models.SMALL)
large = AutoModel.from_pretrained(Models.LARGE.value)
rank = CrossEncoder(settings.reranker)
