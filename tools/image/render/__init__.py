"""Drawing a picture's layers onto a canvas, one module a sort of layer; stills and films share it."""
