using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Checking;

/// <summary>
/// Checks a template without data against the shape of the data it will get: unknown members, variables and functions, wrong counts of
/// arguments, includes that cannot be loaded, loops over what is no list. Where the template leaves a doubt it stays silent.
/// </summary>
public static class TemplateChecker
{
    /// <summary>Rounds that learn the shapes of variables before the one that tells errors: <c>a = x; b = a.y; b.z</c> needs one each.</summary>
    private const int LearningRounds = 3;

    /// <summary>What is wrong, in the order of the template. The parse errors of the template itself come first and alone.</summary>
    /// <param name="template">The template to check.</param>
    /// <param name="root">The shape of the data: usually an <see cref="ObjectShape"/>.</param>
    /// <param name="loader">Where included templates come from; null leaves includes unchecked.</param>
    public static LogMessageBag Check(Template template, TypeShape root, ITemplateLoader? loader = null)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(root);
        if (template.HasErrors)
        {
            return template.Messages;
        }

        var knowledge = new Knowledge();
        for (var round = 0; round < LearningRounds; round++)
        {
            var learned = new Knowledge();
            new ShapeWalker(root, loader, knowledge, learned, null).Walk(template);
            knowledge = learned;
        }

        var messages = new List<LogMessage>();
        new ShapeWalker(root, loader, knowledge, new Knowledge(), messages).Walk(template);
        var bag = new LogMessageBag();
        foreach (var message in messages.Distinct())
        {
            bag.Add(message);
        }

        return bag;
    }
}
