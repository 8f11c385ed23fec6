"""What hands do on the canvas: each gesture one small class with the same few methods."""
