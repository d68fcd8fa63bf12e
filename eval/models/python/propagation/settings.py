from typing import Annotated

import typer
from pydantic import BaseModel, Field
from pydantic_settings import BaseSettings
from transformers import AutoModel, AutoModelForSequenceClassification


class AppSettings(BaseSettings):
    model_id: str = Field(default="kestrel/pydantic", description="kestrel/description")
    guard: str = "kestrel/guard"


class Job(BaseModel):
    encoder: str = Field("kestrel/field-positional")

    def load(self):
        return AutoModel.from_pretrained(self.encoder)


class Loader:
    DEFAULTS = {"base": "kestrel/class-dict"}

    def __init__(self, name: str = "kestrel/init", revision: str | None = None):
        self.name = name
        self.revision = revision

    def load(self):
        return AutoModel.from_pretrained(self.name, revision=self.revision)

    def other(self):
        return AutoModel.from_pretrained(self.DEFAULTS["base"])


settings = AppSettings()
guard = AutoModelForSequenceClassification.from_pretrained(settings.guard)
model = AutoModel.from_pretrained(settings.model_id)


def run(model: Annotated[str, typer.Option()] = "kestrel/typer", other: str = typer.Option("kestrel/typer-old")):
    AutoModel.from_pretrained(model)
    AutoModel.from_pretrained(other)
