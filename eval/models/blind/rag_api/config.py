from functools import lru_cache

from pydantic import Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    embedding_model: str = "quarry-ai/slate-embed-m"
    rerank_model: str = Field(default="quarry-ai/slate-rerank", description="cross encoder")
    api_prefix: str = "v1/rag"
    media_type: str = "application/json"
    chat_model: str = "gpt-4o-mini"


@lru_cache
def get_settings() -> Settings:
    return Settings()
