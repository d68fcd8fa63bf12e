import transformers
from transformers import pipeline
from transformers.pipelines import pipeline as build

classify = pipeline("text-classification", model="harbor/tickets-classifier")
ner = pipeline("ner", "harbor/ner-base", revision="v1.2")
speech = build(task="automatic-speech-recognition", model="harbor/whisper-de")
default = pipeline("sentiment-analysis")
other = transformers.pipeline("summarization", device=0)
mixed = pipeline("text-generation", model="harbor/gen", tokenizer="harbor/gen-tokenizer")
wrapped = pipeline("text-generation", model=mixed.model, tokenizer=mixed.tokenizer)


def predict(pipe, text):
    return pipe(text, candidate_labels=["sports/news", "art/music"])


def results(text):
    label = classify(text)[0]["label"]
    return {"text/plain": label}
