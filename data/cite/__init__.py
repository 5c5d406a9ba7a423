"""Citations of records, views and figures, in the forms that texts and reference managers take."""
