import os
from dataclasses import dataclass
from enum import Enum

MODEL_ID = "heron/shared-model"
DATASET = os.environ.get("DATASET", "heron/shared-data")


class Models(str, Enum):
    SMALL = "heron/small"
    LARGE = "heron/large"


@dataclass
class Settings:
    reranker: str = "heron/shared-reranker"


settings = Settings()
