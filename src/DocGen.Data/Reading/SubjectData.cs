using DocGen.Schools;
using DocGen.Schools.Analytics;

namespace DocGen.Data.Reading;

/// <summary>What is stored about one subject of documents, and the means of the areas that it is set against.</summary>
public sealed record SubjectData(SchoolData Data, AreaMeans Means);
