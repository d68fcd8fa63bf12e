import os
from pathlib import Path

from transformers import AutoConfig, AutoModel, AutoTokenizer
from transformers import Trainer, set_seed

HERE = Path(__file__).parent
a = AutoModel.from_pretrained("./checkpoint")
b = AutoModel.from_pretrained("../models/bert")
c = AutoModel.from_pretrained("/opt/models/bert")
d = AutoModel.from_pretrained("~/models/bert")
e = AutoModel.from_pretrained("C:\\models\\bert")
f = AutoModel.from_pretrained("runs/exp1/checkpoint-5")
g = AutoModel.from_pretrained(os.path.join("models", "bert"))
h = AutoModel.from_pretrained(HERE / "bert")
i = AutoModel.from_pretrained(str(HERE))
j = AutoTokenizer.from_pretrained("your-org/your-model")
k = AutoTokenizer.from_pretrained("<owner>/<model>")
l = AutoTokenizer.from_pretrained("path/to/model")
m = AutoConfig.from_pretrained("username/my-model")
n = AutoModel.from_pretrained("models/bert.safetensors")
o = AutoModel.from_pretrained(None)
p = AutoModel.from_config(n)
print("from_pretrained('shown/only')")
raise_on = ValueError("use from_pretrained('error/text')")
assert a is not None, "load acme/other first"
help_text = """
    AutoModel.from_pretrained("string/text")
"""
q = "AutoModel.from_pretrained('nested/quoted')"
AutoModel.from_pretrained("tmp-trainer") if False else None
