import gradio as gr

demo = gr.Blocks()
SHARE = "share=True"
demo.launch(share=False)
demo.launch()
