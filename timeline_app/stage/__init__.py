"""What every mode shows of a collection: canvas, overview, detail pane and article reader."""
