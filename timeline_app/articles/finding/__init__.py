"""Dates found in articles, and the events that they propose.

The stages, each of which can be read by itself:

    plain        a paragraph in one form of each character, with a way back to the article
    recognise    date expressions, by the rules of a language's table (``rules_…``, ``words_…``,
                 joined in ``grammar_…``); what a rule's groups say is told by ``reading``
    filling      what an expression doesn't say, from the issue, the story or the section
    resolve      the whole expression as EDTF, with the reason
    happening    whether something happened then
    proposals    the mentions of one event joined, with a title from the sentence

``find`` joins them. A language is added by a table of its own.
"""
