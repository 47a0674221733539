using CollectionRules.Calendars;
using CollectionRules.Escalation;
using CollectionRules.Serialization;

namespace CollectionRules;

/// <content>Tasks, reports of conduct and follow-ups in the document form.</content>
public sealed partial class CollectionDecision
{
    private static void WriteTasks(EscalationOutcome outcome, DefinitionWriter form)
    {
        if (!outcome.Tasks.IsEmpty)
        {
            form.StartArray("tasks");
            foreach (HoldTask task in outcome.Tasks)
            {
                form.StartObject();
                form.Text("task", task.Task.ToString());
                form.Text("dueOn", DateText.Format(task.DueOn));
                form.Text("hold", task.Hold.Id);
                form.EndObject();
            }

            form.EndArray();
        }

        WriteConduct(outcome.Conduct, form);
        if (!outcome.FollowUps.IsEmpty)
        {
            form.StartArray("followUps");
            foreach (FollowUp followUp in outcome.FollowUps)
            {
                form.StartObject();
                form.Text("kind", DecisionWords.Of(followUp.Kind));
                form.Text("on", DateText.Format(followUp.On));
                form.FlagIfTrue("task", followUp.IsTask);
                form.TextIfAny("channel", followUp.Channel?.ToString());
                form.Text("purpose", followUp.Purpose.ToString());
                form.Text("state", DecisionWords.Of(followUp.State));
                form.Text("reason", followUp.Reason.ToString());
                form.EndObject();
            }

            form.EndArray();
        }
    }

    private static void WriteConduct(ConductAssessment conduct, DefinitionWriter form)
    {
        if (conduct.Incidents.IsEmpty)
        {
            return;
        }

        form.StartObject("conduct");
        form.StartArray("incidents");
        foreach (ConductIncident incident in conduct.Incidents)
        {
            form.StartObject();
            form.Text("id", incident.Report.Id);
            form.Text("incident", incident.Report.Incident.ToString());
            form.Text("severity", DecisionWords.Of(incident.Report.Severity));
            form.TextIfAny("agent", incident.Report.Collector);
            form.FlagIfTrue("open", incident.IsOpen);
            form.Text("reviewBy", DateText.Format(incident.ReviewBy));
            form.FlagIfTrue("overdue", incident.IsReviewOverdue);
            form.EndObject();
        }

        form.EndArray();
        form.Texts("agentsOffCase", conduct.AgentsOffCase);
        form.Texts("suspensionSignals", conduct.SuspensionSignals);
        form.EndObject();
    }
}
