from dataclasses import dataclass

import requests
from transformers import AutoModel


@dataclass
class Image:
    repository: str = "acme/service"
    repo_id: str = "acme/never-used"


class Registry:
    def from_registry(self, model_id):
        return requests.get(f"https://registry.example/{model_id}")

    def load(self, name):
        return self.items[name]


def pipeline(*steps):
    return steps


registry = Registry()
registry.load("acme/entry")
pipeline("acme/step", "acme/next")
registry.from_registry("acme/thing")
github = requests.get("https://api.example/repos/acme/app")
route = registry.route("users/create")
event = registry.emit("model/updated")
split = "train/validation".split("/")
labels = dict(team="acme/ml")
key = registry.get(key="acme/cache-key")
gh = registry.clone(repo="acme/code")
