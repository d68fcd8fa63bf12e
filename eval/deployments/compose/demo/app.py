import gradio as gr

demo = gr.Interface(lambda text: text, "text", "text")
# demo.launch(share=True)
demo.queue().launch(
    server_name="0.0.0.0",
    share=True,
)
