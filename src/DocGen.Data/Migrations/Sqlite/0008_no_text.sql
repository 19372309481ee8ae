-- The text of a document stands in its files, and what it is found by in its words: nobody read this copy.
ALTER TABLE "document_data" DROP COLUMN "text";
