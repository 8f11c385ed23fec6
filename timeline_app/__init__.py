"""Timeline: a zoomable timeline beside the passages of the article that its events come from.

The rooms of this house, from top to bottom. Each knows only rooms below its own line; rooms on
one line don't know each other. ``lint-imports`` holds this true.

    cli                      the command line: which mode, with what; imports Qt only where needed
    arguments                the words of the command line, and what each may be
    starting                 imports what has a window, fast
    app                      the window, from its opening to its closing
    hall                     the kiosk's window, kept up to date; kiosk/supervisor watches over it
    presentation             a show, of its own or begun from the stage
    workplace                the window with all that works in it: the stage, and edit mode
    pictures                 the window as PNG, SVG, PDF, or as plain values
    convert                  a collection from one file format into another, and what was lost
    extract                  the dates found in an article's file, for the command line
    check                    names every problem of a collection, for the command line; without Qt

    views                    windows and panes, a folder for each mode; modes are strangers
    stage                    what modes show of a collection: canvas, overview, detail, reader
    widgets                  humble widgets that views share: texts, buttons, fields, cards
    render                   paints a scene with Qt; render/surface.py alone knows pyqtgraph

    Nothing below knows Qt.

    commands                 every command as one record of one table: menus, keys and help use it

    editing                  a collection while it is changed: history, journal, saving, merging
    kiosk                    what a kiosk needs besides its window: configuration, PIN, content
    presenting               a show as plain values: its stops, keys, times and screens

    layout                   a visible span of time -> lanes, cards, badges -> a scene of values
    state                    what the program shows now, as one frozen value, and its history
    storage                  collections in and out of files, and what is wrong with them
    articles                 article texts, the passages that excerpts quote, and dates found in them

    timescale                time <-> pixels, ticks, the wording of dates; parse.py knows dateutil

    model                    the values: collection, event, excerpt, and the dates (EDTF)
    settings                 one record per setting, and the file that keeps them
    paths                    where bundled data and the person's own files lie
    runtime                  what is wrong with the Python and Qt we were started under
"""
