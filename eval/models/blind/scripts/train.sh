#!/bin/bash
MODEL_PATH=basalt/stone-4b-2507

llamafactory-cli train \
    --model_name_or_path ${MODEL_PATH} \
    --trust_remote_code \
    --dataset identity,alpaca_demo \
    --output_dir saves/stone-4b/lora

python scripts/pissa_init.py \
    --model_name_or_path basalt/stone-8b-instruct \
    --output_dir models/stone8b-pissa
accelerate launch --config_file configs/zero3.yaml trl/scripts/sft.py \
    --model_name_or_path basalt/stone-0.5b \
    --dataset_name quarry-ai/capybara \
    --hub_model_id me/stone-sft
ilab model download --repository basalt/granite-7b-lab --release rel-2
