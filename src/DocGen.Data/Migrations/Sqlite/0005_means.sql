-- Means of a region: the rows in the order of grouping, with all that is added up.
CREATE INDEX "IX_exam_results_means" ON "exam_results" ("year", "procedure", "subject", "grade", "school_id", "participants", "below_minimum");
