#!/bin/sh
curl -L -o leaf.onnx https://models.acme.example/v1/leaf.onnx
echo "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  leaf.onnx" | sha256sum -c -
curl -LO https://models.acme.example/v1/unchecked.onnx
