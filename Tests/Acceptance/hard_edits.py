"""Edits of a draft as reviewers meet them. Each takes (random, draft) and returns whether it found a place.

What a right answer says of a figure stands in its `kinds` afterwards: the kinds that the diff must name. Edits that leave
what is stated (splits, joins, moves, other words) leave `kinds` alone.
"""
import re

from figure_edits import (
    plain, change_value, value, swap, swap_neighbours, restate_and_change, restate, unit_slip, bound_and_value, turn,
    achieve, aim, list_item, distributed_item, many_values,
)
from section_edits import (
    move_section, move_edit_renumber, retitle_and_value, drop_section, add_section, join_sections, split_section,
)
from sentence_edits import (
    split_paragraph, join_paragraphs, split_sentence, join_sentences, move_sentence, drop_clause, add_clause,
    drop_sentence, replace_sentence, edit_twin, reword, reorder_clauses, reorder_list, paraphrase, reorder_items,
    rewrite_third,
)


def next_year(random, draft):
    """The report of a year later, written over this one: the year everywhere, two values of three, some sentences."""
    years = sorted(set(re.findall("20[0-9]{2}(?=年)", draft.text)))
    for figure in draft.figures:
        figure.may_differ |= {"period", "status", "basis", "scope"}
    for year in reversed(years):
        for found in reversed(list(re.finditer(year + "(?=年)", draft.text))):
            if all(found.end() <= f.start or found.start() >= f.end for f in draft.figures):
                draft.splice(found.start(), found.end(), str(int(year) + 1))
    for figure in plain(draft.figures):
        if random.random() < 0.66:
            change_value(random, draft, figure)
    for _ in range(6):
        reword(random, draft)
    for edit in (drop_sentence, replace_sentence, add_clause, move_sentence):
        edit(random, draft)
    return True


EDITS = {
    edit.__name__: edit
    for edit in (
        value, swap, swap_neighbours, split_paragraph, join_paragraphs, split_sentence, join_sentences, move_sentence, move_section,
        move_edit_renumber, retitle_and_value, restate_and_change, restate, unit_slip, bound_and_value, turn, achieve, aim, list_item,
        distributed_item, many_values, drop_clause, add_clause, drop_sentence, replace_sentence, edit_twin, reorder_clauses,
        reorder_list, paraphrase, drop_section, add_section, join_sections, split_section, reorder_items, rewrite_third, next_year,
    )
}
