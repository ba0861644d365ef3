-- Equality of text inside the gist index that keeps rulebook rows apart.
CREATE EXTENSION IF NOT EXISTS btree_gist;
