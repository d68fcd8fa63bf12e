"""Other libraries with functions of the same names."""
import json
import pickle

import joblib
import nltk
import numpy as np
import spacy
import yaml
from sklearn.pipeline import Pipeline, make_pipeline
from skimage import io

import torch

nlp = spacy.load("en_core_web_sm")
doc = nlp("either/or")
nltk.download("punkt")
config = yaml.safe_load("a/b: 1")
values = np.load("data/values.npy")
obj = joblib.load("models/clf.joblib")
with open("models/clf.pkl", "rb") as file:
    clf = pickle.load(file)
pipe = make_pipeline("scaler/minmax", clf)
steps = Pipeline([("a/b", clf)])
picture = io.imread("images/cat.png")
body = json.loads('{"model": "json/text"}')
headers = {"Content-Type": "application/json", "Accept": "text/html"}
zone = "Europe/Berlin"
image = "registry.example/acme/app:1.0"
action = "actions/checkout"
scope = "acme/widgets"
device = torch.device("cuda:0")
module = torch.jit.load("out/scripted.pt")
