FROM python:3.11-slim
ENV GRADIO_SERVER_NAME=0.0.0.0
ENV GRADIO_SHARE=True
RUN useradd -m app
RUN pip install gradio==5.50.0
USER app
CMD ["python", "app.py"]
