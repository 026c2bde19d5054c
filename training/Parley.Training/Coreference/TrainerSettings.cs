namespace Parley.Training.Coreference;

/// <param name="Rate">AdaGrad's step.</param>
/// <param name="Decay">Weight of the squares' penalty.</param>
/// <param name="FalseNew">Charge for beginning a chain where there is one to continue.</param>
/// <param name="FalseLink">Charge for continuing a chain where a new one begins.</param>
/// <param name="WrongLink">Charge for continuing the wrong chain.</param>
internal sealed record TrainerSettings(double Rate = 0.1, double Decay = 0.0005, double FalseNew = 2, double FalseLink = 0.2, double WrongLink = 1)
{
    public double Charge(bool choosesNew, bool isNew) => choosesNew ? FalseNew : isNew ? FalseLink : WrongLink;
}
