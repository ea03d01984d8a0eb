"""The curated records, the model that reads them and the questions that can be asked of them."""
