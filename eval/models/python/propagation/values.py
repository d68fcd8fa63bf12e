import os
import click
from transformers import AutoModel, AutoTokenizer

ORG = "ibis"
SIZES = {"small": "ibis/s-1b", "large": "ibis/l-70b"}
NESTED = {"chat": {"id": "ibis/nested-chat"}, "code": {"id": "ibis/nested-code"}}
ALL = ["ibis/list-a", "ibis/list-b"]
FALLBACK = None

f_string = AutoModel.from_pretrained(f"{ORG}/f-string")
added = AutoModel.from_pretrained(ORG + "/" + "added")
percent = AutoModel.from_pretrained("%s/percent" % ORG)
formatted = AutoModel.from_pretrained("{}/{name}".format(ORG, name="formatted"))
joined = AutoModel.from_pretrained("/".join([ORG, "joined"]))
adjacent = AutoModel.from_pretrained("ibis/" "adjacent")
by_key = AutoModel.from_pretrained(SIZES["large"])
nested = AutoModel.from_pretrained(NESTED["chat"]["id"])
got = AutoModel.from_pretrained(SIZES.get("small"))
either = AutoModel.from_pretrained("ibis/yes" if os.path.exists("a/b") else "ibis/no")
fallback = AutoModel.from_pretrained(FALLBACK or "ibis/or")
env = AutoModel.from_pretrained(os.getenv("MODEL", "ibis/getenv"))
env_or = AutoTokenizer.from_pretrained(os.environ.get("TOKENIZER") or "ibis/env-or")
for name in ALL:
    AutoModel.from_pretrained(name)
walrus = AutoModel.from_pretrained(chosen := "ibis/walrus")
partly = AutoModel.from_pretrained(f"ibis/model-{os.environ['SIZE']}")


def load(model_id, revision="main"):
    return AutoModel.from_pretrained(model_id, revision=revision)


def with_default(model_id: str = "ibis/parameter"):
    return AutoModel.from_pretrained(model_id)


@click.command()
@click.option("--model-id", default="ibis/click")
def main(model_id):
    AutoModel.from_pretrained(model_id)


load("ibis/handed") 
plumbing = lambda name: AutoModel.from_pretrained(name)
dynamic = AutoModel.from_pretrained(input("model/name: "))
